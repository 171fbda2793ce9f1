"""Where our signature stands in a text that we wrote.

In: a text and a signature.  Out: a place in the text.
Never: takes a line for it that holds more than the signature.
"""


def signature_place(text: str, signature: str) -> int:
    """Return where the last line that is *signature* begins, or -1.

    The last, since minutes may quote it, and what stands below the last one is derived.
    """
    place = text.rfind(signature)
    while place >= 0:
        stop = place + len(signature)
        if text[stop : stop + 1] in ("", "\n") and (place == 0 or text[place - 1] == "\n"):
            return place
        place = text.rfind(signature, 0, place)
    return -1
