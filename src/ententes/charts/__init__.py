"""Charts: what an agreement says in figures and dates, drawn for those who look rather than read.

drawing.py   what a drawing is made of, in no format
"""
