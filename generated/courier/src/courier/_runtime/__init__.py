"""What every generated client stands on: transport, errors, models and the event stream.

These modules are copied verbatim into each generated package. They import nothing of tigergen.
"""
