"""The methods of operations that do not state them, from what is shown of each and of all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tigergen.infer.shown.evidence import NOTHING, Found, Shown
from tigergen.infer.shown.habits import ENOUGH
from tigergen.infer.shown.wording import VERBS, heading_words, lemma
from tigergen.model import names
from tigergen.model.paths import is_action, segments

_SILENT = "shown-item-without-content"
_WITHOUT_BODY = ("get", "delete", "post")


def decide_methods(
    shown: Sequence[Shown], found: Sequence[Found], taken: set[tuple[str, str]]
) -> list[tuple[str, ...]]:
    """Give each operation its method if the evidence tells one; return the methods that fit each.

    `taken` holds method and path of the operations that have both, and gets more of them.
    """
    fits = [find_method(one) for one in shown]
    silent = Counter(
        one.path for one, (_, rule) in zip(shown, fits, strict=True) if rule == _SILENT
    )
    for index, (one, here) in enumerate(zip(shown, found, strict=True)):
        methods, rule = fits[index]
        if rule == _SILENT and silent[one.path] > 1:
            fits[index] = methods, rule = ("delete", "put", "post"), ""
        if one.method is not None:
            here.method = one.method
        elif len(methods) == 1 and (one.path is None or (methods[0], one.path) not in taken):
            here.method, here.method_rule = methods[0], rule
        if one.path is None:
            continue
        if here.method is not None:
            taken.add((here.method, one.path))
        else:
            here.candidates = [(method, one.path) for method in methods]
    _remaining(shown, found, taken)
    return [methods for methods, _ in fits]


def _remaining(shown: Sequence[Shown], found: Sequence[Found], taken: set[tuple[str, str]]) -> None:
    """Methods that the evidence leaves open: the document's habit, or the only one left."""
    usual = _usual_for_actions(shown, found)
    for one, here in zip(shown, found, strict=True):
        if here.path is None or here.method is not None:
            continue
        free = [method for method, path in here.candidates if (method, path) not in taken]
        if one.has_body and usual in free and is_action(here.path):
            here.method, here.method_rule = usual, "same-method-elsewhere"
        elif len(free) == 1 and len(here.candidates) > 1:
            here.method, here.method_rule = free[0], "only-method-left"
        else:
            continue
        here.candidates = []
        taken.add((here.method, here.path))


def _usual_for_actions(shown: Sequence[Shown], found: Sequence[Found]) -> str:
    """The one method by which all other actions with a body go; empty if there are too few."""
    methods = Counter(
        here.method
        for one, here in zip(shown, found, strict=True)
        if one.has_body and here.method is not None and here.path and is_action(here.path)
    )
    return next(iter(methods)) if len(methods) == 1 and methods.total() >= ENOUGH else ""


def find_method(shown: Shown) -> tuple[tuple[str, ...], str]:
    """Return the methods that fit, one if the evidence tells, and the rule that says so."""
    success = [status for status in shown.statuses if status.startswith("2")]
    item = bool(shown.path) and str(shown.path).rstrip("/").endswith("}")
    verbs = VERBS.get(lemma(next(iter(heading_words(shown.heading)), "")), ())
    if shown.has_body or shown.request is not NOTHING:
        return _with_body(shown, success, verbs, item=item)
    return _without_body(shown, success, verbs, item=item)


def _with_body(
    shown: Shown, success: list[str], verbs: tuple[str, ...], *, item: bool
) -> tuple[tuple[str, ...], str]:
    """The methods that fit an operation that sends something."""
    fits = tuple(verb for verb in verbs if verb in ("post", "put", "patch"))
    if "201" in success and not item:
        return ("post",), "shown-created"
    data = shown.request.get("data") if isinstance(shown.request, dict) else None
    if isinstance(data, dict) and "type" in data:
        return (("patch",), "shown-update") if "id" in data else (("post",), "shown-new-resource")
    if shown.path is not None and "{" not in shown.path and fits in ((), ("post",)):
        # A thing of which there is one has a singular name, and is changed by PUT or PATCH as well.
        created = fits or _is_plural(shown.path)
        return (("post",), "shown-body") if created else (("post", "put", "patch"), "")
    if len(fits) == 1:
        return fits, "summary-verb"
    return _of_a_change(shown, fits)


def _of_a_change(shown: Shown, fits: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    if shown.path is None and not shown.parameters and not fits:
        return ("post",), "shown-body"
    return fits or ("put", "patch", "post"), ""


def _is_plural(path: str) -> bool:
    """Tell whether the last segment of a path names several things."""
    last = (names.words((segments(path) or [""])[-1]) or [""])[-1].lower()
    return names.plural(names.singular(last)) == last


def _without_body(
    shown: Shown, success: list[str], verbs: tuple[str, ...], *, item: bool
) -> tuple[tuple[str, ...], str]:
    """The methods that fit an operation that sends nothing."""
    if verbs == ("delete",) and shown.response is NOTHING:
        return verbs, "summary-verb"
    if "201" in success:
        return ("post",), "shown-created"
    if "200" in success or (shown.response is not NOTHING and success):
        return ("get",), "shown-200-without-body"
    if shown.response is NOTHING and not success:
        return _of_silence(shown, verbs, item=item)
    return verbs or _WITHOUT_BODY, ""


def _of_silence(shown: Shown, verbs: tuple[str, ...], *, item: bool) -> tuple[tuple[str, ...], str]:
    """The methods that fit an operation that neither sends nor answers anything."""
    if len(verbs) == 1:
        return verbs, "summary-verb"
    if item and not verbs:
        return ("delete",), _SILENT
    if shown.path is not None:
        return tuple(verb for verb in verbs if verb != "get") or ("delete", "put", "post"), ""
    return verbs or _WITHOUT_BODY, ""
