"""Is everything right on this computer? Looks, says what is wrong, and installs the udev rule.

`probe.py` and `linux.py` look, `judge.py` decides, `findings.py` has the words, `rule.py` and
`windows.py` do what the person asked for.
"""
