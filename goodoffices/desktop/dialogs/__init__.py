"""Dialogs: each opens beside the window's own event loop, none has one of its own."""
