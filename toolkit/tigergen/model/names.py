"""Names from documents become identifiers and file names here and nowhere else.

Every function is total: whatever the input, the result is a valid, harmless name. Collisions are
the caller's concern; `Namer` solves them within one scope, in order of arrival.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable
from typing import Final


class Identifier(str):
    """A name that was made here: safe as an identifier, a file name or a word of code.

    Only this module constructs one, so that a type checker can prove where a name came from.
    """

    __slots__ = ()


_SIGNS: Final = re.compile(r"[^A-Za-z0-9]")
_WORD: Final = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")
# Written out, since what an interpreter has depends on its version and names must not.
_KEYWORDS: Final = frozenset(
    """
    False None True and as assert async await break class continue def del elif else except
    finally for from global if import in is lambda nonlocal not or pass raise return try while
    with yield
    _ case match
    """.split()
)
_BUILTINS: Final = frozenset(
    """
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
    ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning
    GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
    IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
    NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
    RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
    TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
    """.split()
)
"""Builtins that a class name could be mistaken for."""

MODEL_RESERVED: Final = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
        "register",
        "raw",
        "self",
        "cls",
        "to_wire",
        "unexpected",
    ]
)
"""Attributes of a model, pydantic's and our own, that a field must not shadow."""

_MAX_LENGTH: Final = 80

_DEVICES: Final = frozenset(
    [
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
    ]
)
"""What Windows takes for a device, whatever the ending: no file can be called so."""


def words(name: str) -> list[str]:
    """Split a name into its words, as they are written: `userHTTPId2` -> user, HTTP, Id2.

    Letters are written in ASCII: `größe` -> grosse, `имя` -> imya. So no two names look alike and
    differ, and none is changed when Python normalises it. Every other character parts words.
    """
    if not name.isascii():
        name = "".join(map(_ascii, unicodedata.normalize("NFC", name)))
    return _WORD.findall(name)


def _ascii(char: str) -> str:
    """Return a character in ASCII: letters and digits as words write them, signs as what they are made of."""
    if char.isascii():
        return char
    kind = unicodedata.category(char)
    if kind[0] in "LM" or kind == "Nd":
        from anyascii import anyascii  # most builds meet no such character

        return _SIGNS.sub("", anyascii(char))
    parts = unicodedata.normalize("NFKD", char)
    return "".join(part if part.isascii() else " " for part in parts)


def snake(name: str, *, fallback: str = "field") -> Identifier:
    """Return a Python identifier in snake_case: `filter[app-name]` -> filter_app_name."""
    text = "_".join(word.lower() for word in words(name))[:_MAX_LENGTH].strip("_")
    if not text:
        text = fallback
    if text[0].isdigit():
        text = f"{fallback}_{text}"
    return Identifier(f"{text}_" if text in _KEYWORDS or text in _DEVICES else text)


def pascal(name: str, *, fallback: str = "Model") -> Identifier:
    """Return a Python class name: `messaging-channels` -> MessagingChannels."""
    text = "".join(word[:1].upper() + word[1:] for word in words(name))[:_MAX_LENGTH]
    if not text:
        text = fallback
    if text[0].isdigit():
        text = f"{fallback}{text}"
    taken = text in _KEYWORDS or text in _BUILTINS or text.lower() in _DEVICES
    return Identifier(f"{text}{fallback}" if taken else text)


def field(wire: str, reserved: frozenset[str]) -> Identifier:
    """Return the name of a model's field; a name that models use themselves gets an underscore."""
    name = snake(wire)
    taken = name in reserved or name.startswith("model_")
    return Identifier(f"{name}_") if taken else name


def own(name: str) -> Identifier:
    """Return a name of our own code, as it stands there.

    Raises:
        ValueError: it is not an identifier of ASCII.
    """
    if not (name.isascii() and name.isidentifier()):
        raise ValueError(f"{name!r} is not an identifier")
    return Identifier(name)


def constant(name: Identifier) -> Identifier:
    """Return the name of a constant of a module's own: `find_all` -> _FIND_ALL."""
    return Identifier(f"_{name.upper()}")


def variable(package: Identifier, name: str) -> Identifier:
    """Return the name of an environment variable: `ACME_API_KEY`."""
    return Identifier(f"{package}_{snake(name)}".upper())


def prefixed(prefix: str, name: Identifier) -> Identifier:
    """Return a name with a word, which the caller wrote, in front: `run_stream`."""
    return Identifier(f"{prefix}_{name}")


def camel(name: str, *, fallback: str = "operation") -> Identifier:
    """Return a lower camel case identifier, as used for operation ids."""
    parts = words(name) or [fallback]
    head, *tail = parts
    return Identifier(head.lower() + "".join(part[:1].upper() + part[1:].lower() for part in tail))


def file_stem(name: str, *, fallback: str = "page") -> Identifier:
    """Return a file name without ending: ASCII letters, digits and hyphens, never a path."""
    text = "-".join(word.lower() for word in words(name))[:_MAX_LENGTH].strip("-")
    return Identifier(f"{text}-{fallback}" if text in _DEVICES else text or fallback)


def page(attribute: Identifier) -> Identifier:
    """Return the name of the page about a resource: no two attributes of a client give one."""
    return Identifier(attribute.strip("_").replace("_", "-"))


def distribution(name: str) -> Identifier:
    """Return the name of a Python distribution (PEP 508) for an API's name."""
    return file_stem(name, fallback="api")


def version(text: str, *, development: bool = False) -> Identifier:
    """Return a PEP 440 version for an API's version: the digits of it, or 0."""
    numbers = re.findall(r"\d{1,9}", text)[:3]
    release = ".".join(str(int(number)) for number in [*numbers, "0", "0"][:3])
    return Identifier(f"{release}.dev0" if development else release)


def package(name: str) -> Identifier:
    """Return a free name of a Python import package for an API's name."""
    text = plain_package(name) or "api"
    if text[0].isdigit():
        text = f"api{text}"
    return Identifier(f"{text}_api" if is_reserved_package(text) else text)


def plain_package(name: str) -> str:
    """Return the words of an API's name in one: what the package is called if Python allows."""
    return "".join(word.lower() for word in words(name))[:_MAX_LENGTH]


def is_reserved_package(package: str) -> bool:
    """Tell whether a package of that name would hide a module that it needs, or be hidden by one."""
    return package in _KEYWORDS | _DEVICES or package in _DEPENDENCIES or package in _STDLIB


_DEPENDENCIES: Final = frozenset(
    """annotated_types anyascii anyio attr attrs certifi click datamodel_code_generator filelock h11 httpcore httpx idna
    jinja2 jsonpath jsonschema jsonschema_rs markupsafe openapi_spec_validator pydantic pydantic_core referencing
    rpds ruff sniffio tigergen typing_extensions typing_inspection yaml""".split()
)
"""What a generated package and tigergen itself import, directly or not: they may share an environment."""

_STDLIB: Final = sys.stdlib_module_names | frozenset(
    """aifc annotationlib asynchat asyncore audioop cgi cgitb chunk compression crypt distutils imghdr imp lib2to3
    mailcap msilib nis nntplib ossaudiodev pipes smtpd sndhdr spwd sunau telnetlib test tomllib uu xdrlib""".split()
)
"""Modules of the standard library from Python 3.11 on, so that a name is free on all of them or on none."""

_IRREGULAR: Final = {"person": "people", "child": "children"}
_UNCOUNTED: Final = frozenset(
    ["metadata", "data", "media", "status", "info", "information", "feedback", "news"]
)


def plural(word: str) -> str:
    """Return the English plural of a lower-case noun, for naming resource groups."""
    if (
        word in _UNCOUNTED
        or word in _IRREGULAR.values()
        or (word.endswith("s") and not word.endswith("ss"))
    ):
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith(("ss", "x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"


def singular(word: str) -> str:
    """Undo `plural`."""
    if word in _UNCOUNTED or not word.endswith("s") or word.endswith("ss") or len(word) < 2:
        return next((one for one, many in _IRREGULAR.items() if many == word), word)
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    return word[:-1]


class Namer:
    """Hands out names that are unique in one scope; a taken name gets a number: `name_2`.

    Names of classes name files too: no two of them differ by case alone (`Order`, `ORDER2`). A name takes
    each of its `prefixes` with it: beside `Order` there is `AsyncOrder`.
    """

    def __init__(
        self,
        reserved: Iterable[str] = (),
        *,
        classes: bool = False,
        prefixes: tuple[str, ...] = ("",),
    ) -> None:
        self._prefixes = prefixes
        self._reserved = frozenset(reserved)
        self._fold = str.lower if classes else str
        self._taken = set(map(self._fold, self._reserved))

    def has(self, name: Identifier) -> bool:
        """Whether the name is taken or reserved."""
        return not self._taken.isdisjoint(self._forms(name))

    def take(self, name: Identifier, *, joint: str = "_") -> Identifier:
        """Return `name`, or the first free variant of it, and reserve it.

        A reserved or taken name gets a trailing underscore where it is a reserved word of the
        scope, else a number.
        """
        candidate, number = name, 2
        if joint == "_" and name in self._reserved:
            candidate = Identifier(f"{name}_")
        while self.has(candidate):
            candidate = Identifier(f"{name.rstrip('_')}{joint}{number}")
            number += 1
        self._taken.update(self._forms(candidate))
        return candidate

    def _forms(self, name: Identifier) -> list[str]:
        return [self._fold(prefix + name) for prefix in self._prefixes]
