"""Our own exporters, written as a stranger would write them and found by entry points."""
