"""Rule `path-slug`: what an index says under slugs, as claims about operations."""

from tigergen.infer.slug.form import slug_form
from tigergen.infer.slug.index import SlugResult, resolve_index

__all__ = ["SlugResult", "resolve_index", "slug_form"]
