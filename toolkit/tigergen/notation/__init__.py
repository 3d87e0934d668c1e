"""Text that stands for a type, turned into a schema: flow types, wording, samples."""
