"""`python -m ententes`."""

import sys

from ententes.cli import main

sys.exit(main(program="python -m ententes"))
