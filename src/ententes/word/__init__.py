"""The Word room: what a .docx needs around its words.

`house/` holds the parts of the house layout as files to read and edit; `layout`
prepares a layout once and fills it for each document; `package` writes the zip;
`numbering`, `links` and `columns` are what the body of a document asks for;
`letterhead` makes a layout of somebody’s file.
docxtpl is imported in `layout` only.
"""
