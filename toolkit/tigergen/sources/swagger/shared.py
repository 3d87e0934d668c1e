"""`parameters` and `responses` of the root -> components, where no operation refers to them.

What operations refer to stands in the operations: Swagger 2.0 applies `consumes` and `produces` there.
"""

from __future__ import annotations

from collections.abc import Set

from tigergen.sources.swagger.bodies import Bodies
from tigergen.sources.swagger.parameters import read_parameter
from tigergen.sources.swagger.parse import Operations, Parameter, texts
from tigergen.sources.swagger.responses import read_response
from tigergen.sources.swagger.writer import Writer
from tigergen.text.tree import Located


def read_unused(
    writer: Writer, bodies: Bodies, operations: Operations, root: Located, used: Set[str]
) -> None:
    """Record what is there to be shared and is not among the references that are used."""
    for name, parameter in operations.shared_parameters():
        if f"#/parameters/{name}" not in used:
            _read_parameter(writer, bodies, root, name, parameter)
    for response in operations.shared_responses():
        if f"#/responses/{response.status}" not in used:
            where = ("components", "responses", response.status)
            read_response(writer, where, response, texts(root, "produces"))


def _read_parameter(
    writer: Writer, bodies: Bodies, root: Located, name: str, parameter: Parameter
) -> None:
    if parameter.location == "body":
        where = ("components", "requestBodies", name)
        bodies.body(where, parameter, texts(root, "consumes"))
    elif parameter.location == "formData":
        message = f"no operation refers to the form field {name!r}; it is left out"
        writer.reading.report("S009", message, parameter.node)
    else:
        read_parameter(writer, ("components", "parameters", name), parameter)
