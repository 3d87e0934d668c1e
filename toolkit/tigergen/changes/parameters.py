"""The parameters of an operation, by what tells them apart, and how their values are written."""

from __future__ import annotations

from typing import Final

from tigergen.changes.endpoints import Endpoint
from tigergen.changes.node import Node, items
from tigergen.changes.shape import shape_of
from tigergen.model.paths import placeholder_list

_STYLES: Final = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


def parameters_of(endpoint: Endpoint) -> dict[str, Node]:
    """Parameters by what tells them apart; those of the path by their position in it.

    A parameter of the operation hides one of the path item (OpenAPI 3.2, 4.9).
    """
    order = placeholder_list(endpoint.path)
    found: dict[str, Node] = {}
    for held in [
        *items(endpoint.item.get("parameters")),
        *items(endpoint.operation.get("parameters")),
    ]:
        parameter = held.used()
        name, location = parameter.text("name"), parameter.text("in")
        if location == "path" and name in order:
            found[f"path {order.index(name)}"] = parameter
        else:
            found[f"{location} {name.lower() if location == 'header' else name}"] = parameter
    return found


def same_serialisation(old: Node, new: Node) -> bool:
    """Whether a value is written alike, with the defaults of OpenAPI 3.2, 4.12.2 filled in.

    Only lists and objects can be exploded; a media type is compared as such.
    """
    one, other = _style(old), _style(new)
    if old.get("content") is not None or new.get("content") is not None:
        return True
    if _scalar(old) or _scalar(new):
        return (one[0], one[2]) == (other[0], other[2])
    return one == other


def _style(parameter: Node) -> tuple[str, bool, bool]:
    style = parameter.text("style") or _STYLES.get(parameter.text("in"), "simple")
    explode = parameter.raw("explode")
    exploded = explode if isinstance(explode, bool) else style == "form"
    return style, exploded, parameter.flag("allowReserved")


def _scalar(parameter: Node) -> bool:
    schema = parameter.get("schema")
    types = shape_of(schema, "sent", parameter).types
    return types is not None and not types & {"array", "object"}
