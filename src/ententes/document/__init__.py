"""From a text and an agreement to a document: compiled once, expanded for each agreement."""
