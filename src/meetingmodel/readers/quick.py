"""Frozen objects by the ten thousand: a class that makes them in a third of the time.

In: a frozen attrs class.  Out: a class that is called as that one is, and returns its objects.
Never: skips a default, a converter or a validator; what it makes cannot be told apart.
"""

from typing import TypeVar, cast

from attrs import define

from ..document import Line, Style

T = TypeVar("T")


def quick(kind: type[T]) -> type[T]:
    """Return a class whose objects are open while they are filled, and of *kind* from then on.

    A frozen class refuses `self.text = text`, so attrs goes round by a call for each field, which
    took half of the time in which a web page is read.

    >>> quick(Line)("Board meeting") == Line("Board meeting")
    True
    """

    def freeze(self: object) -> None:
        self.__class__ = kind

    opened = type(
        f"Open{kind.__name__}",
        (kind,),
        {
            "__slots__": (),
            "__setattr__": object.__setattr__,
            "__delattr__": object.__delattr__,
            "__attrs_post_init__": freeze,
        },
    )
    return cast(type[T], define(eq=False, repr=False)(opened))


QuickLine, QuickStyle = quick(Line), quick(Style)
