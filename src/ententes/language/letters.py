"""The characters that the rules of running text look at, as pieces of patterns."""

# Values put aside stand in a text as private-use characters: each is a word, and
# may well be a figure. Those of the higher planes are tags that print nothing.
VALUE = "\ue000-\uf8ff"
TAG = "\U000f0000-\U0010ffff"
# What must not be touched is put aside in the same way, behind a character that no
# document can carry (a noncharacter of Unicode).
UNTOUCHED = "\ufdd0"
WORD = rf"[\w{VALUE}{UNTOUCHED}]"
FIGURE = f"[0-9{VALUE}]"
SMALL = "[a-zß-öø-ÿœ]"
CAPITAL = f"[A-ZÀ-ÖØ-ÞŒŸ{VALUE}]"
# No line breaks: but for a figure and what it is held to, two lines are never made one.
SPACE = "[ \u00a0\u2009\u202f]"
# What makes a line an item, a heading or a quotation in Markdown; spaces after it are markup.
HEAD = r"^[ \t]*+(?:(?:[-+*>]|\#++|[0-9]{1,9}[.)])[ \t]++)++|^[ \t]++"
