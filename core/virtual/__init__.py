"""A software security key, spoken to in the packets a real one would see on USB.

Start reading at `key.py` (a key and the person who holds it) and `host.py` (the USB ports it is
plugged into) or `reader.py` (the card reader it lies on). Below them, from the wire inwards:

    framing.py, hid.py            64-byte packets to messages, channels, keepalives (CTAPHID)
    card.py                       the same key as a card: APDUs to messages
    authenticator.py              one CTAP2 command in, one reply out
    info, client_pin, bio, ...    one file for each group of commands
    chip.py                       what the key remembers, with and without power
    person.py                     touches and fingers
    profile.py, models.py         what kind of key it is

A command that has to wait for a person is a generator: it yields an `Ask` and is resumed with what
the person did, so nothing here blocks, sleeps or owns a thread.
"""
