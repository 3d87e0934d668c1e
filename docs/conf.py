"""Makes a site of the documents: `make handbook` writes it to build/handbook."""

project = "tigergen"
author = "The tigergen authors"
extensions = ["myst_parser"]
html_theme = "furo"
html_title = "tigergen"
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
myst_heading_anchors = 4
myst_enable_extensions = ["attrs_block"]
# A console block is shown as it is: commands and what they print.
highlight_language = "text"
