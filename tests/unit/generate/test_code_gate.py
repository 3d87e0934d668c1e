"""Nothing but classes of fields passes into models.py, whatever the model generator prints."""

from __future__ import annotations

import pytest
from test_generated import ORDERS, package
from tigergen.generate.python import printer
from tigergen.generate.python.fields import Class
from tigergen.generate.python.models import UnexpectedCodeError

original = printer.print_class


@pytest.mark.parametrize(
    "code",
    [
        "import os\nos.abort()\n",
        "print(1)\n",
        "for x in (): pass\n",
        "x = 1\n",
        "def f(): pass\n",
        "class Order2: pass\n",
        "class Order(Model):\n    x = print(1)\n",
        "class Order(Model):\n    print(1)\n",
        "class Order(Model):\n    def f(self): pass\n",
        "if True:\n    pass\n",
        "@print\ndef f(): pass\n",
        "lambda: 0\n",
    ],
)
def test_text_that_became_code_stops_the_build(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    def spoilt(printed: Class) -> str:
        return f"{original(printed)}\n\n{code}"

    monkeypatch.setattr(printer, "print_class", spoilt)
    with pytest.raises(UnexpectedCodeError):
        package(ORDERS)


def test_a_model_that_is_missing_stops_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printer, "print_class", lambda _: '"""Nothing."""\n')
    with pytest.raises(UnexpectedCodeError):
        package(ORDERS)
