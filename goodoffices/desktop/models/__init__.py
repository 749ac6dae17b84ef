"""Models of lists: values in, and for assistive technology the same in words."""
