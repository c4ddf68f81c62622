"""Everything that is true about security keys.

Pure rules, the flows a person walks through, the device layer and a software key live here.
Nothing in this package imports Qt; the window and the terminal are two front ends over it.
"""
