"""What the model and the vocabulary say to people who write agreements, made from both.

objects.py    what the model holds, in the order of a file
words.py      how keys, codes and help are said to people
reference.py  the page that explains every key, in Markdown
schema.py     the JSON Schema with which editors complete, explain and check a file
starter.py    a file to fill in, every key explained
examples.py   the whole agreements that come with the package
"""
