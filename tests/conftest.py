"""What all tests share: how hypothesis looks for counterexamples."""

import os

from hypothesis import settings

# A slow machine is no fault of the code; and a run of CI must mean the same twice.
settings.register_profile("developer", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "developer")
