"""The jobs, one file each, named as a person would name them; all are generators of `Step`."""
