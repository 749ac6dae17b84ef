"""The rules of the Council as pure functions of values, each with its paragraph and its status.

Small modules, named in the words of the field. Nothing here reads a store, a clock or a file of the vault, and nothing decides: the functions say
what holds, what bars a step and why, in phrases; a person decides. What is merely recommended, practised or proposed says so. Import from the
modules; this page hands nothing on.
"""
