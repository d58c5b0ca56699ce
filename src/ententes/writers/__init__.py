"""The writers: each receives a document and returns it in one format, all in the same shape."""
