"""What the source of a plugin says of it, without importing it.

In: the value of an entry point, "package.module:Name".
Out: whether that module is there, and the suffixes that its class states plainly.
Never: imports or runs anything of a plugin, or fails: what cannot be seen is left empty.
"""

import ast
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import find_spec
from pathlib import Path

HOPS = 3


def missing_module(value: str) -> str:
    """Return the module that *value* names and that is not installed, or ''."""
    module, _ = _parts(value)
    return "" if _spec(module) else module


def stated_suffixes(value: str) -> tuple[str, ...]:
    """Return the suffixes that the class named by *value* states as plain strings."""
    module, name = _parts(value)
    found = _class(module, name, HOPS)
    for statement in found.body if found else ():
        target, given = _assignment(statement)
        if target == "suffixes" and given is not None:
            return _strings(given)
    return ()


def _parts(value: str) -> tuple[str, str]:
    module, _, name = value.partition("[")[0].partition(":")  # "[extra]" may follow
    return module.strip(), name.strip()


def _spec(module: str) -> ModuleSpec | None:
    """Return where *module* is; a search by path, for find_spec would import its packages."""
    top, *rest = module.split(".")
    try:
        spec = find_spec(top)
        for depth in range(len(rest)):
            if spec is None or spec.submodule_search_locations is None:
                return None
            name = ".".join((top, *rest[: depth + 1]))
            spec = PathFinder.find_spec(name, list(spec.submodule_search_locations))
    except (ImportError, ValueError, AttributeError, LookupError, OSError):
        return None
    return spec


def _class(module: str, name: str, hops: int) -> ast.ClassDef | None:
    """Return the class, also where the module only imports it from another one of its package."""
    spec = _spec(module)
    tree = _tree(spec)
    if spec is None or tree is None:
        return None
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            return node
        if isinstance(node, ast.ImportFrom) and hops:
            for alias in node.names:
                if (alias.asname or alias.name) == name:
                    return _class(_absolute(node, spec), alias.name, hops - 1)
    return None


def _tree(spec: ModuleSpec | None) -> ast.Module | None:
    if spec is None or not spec.origin or not spec.origin.endswith(".py"):
        return None
    try:
        return ast.parse(Path(spec.origin).read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _absolute(node: ast.ImportFrom, spec: ModuleSpec) -> str:
    if not node.level:
        return node.module or ""
    package = spec.name if spec.submodule_search_locations is not None else spec.parent or ""
    parts = package.split(".")[: len(package.split(".")) - node.level + 1]
    return ".".join((*parts, node.module or "")).strip(".")


def _assignment(statement: ast.stmt) -> tuple[str, ast.expr | None]:
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return statement.target.id, statement.value
    if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
        return statement.targets[0].id, statement.value
    return "", None


def _strings(given: ast.expr) -> tuple[str, ...]:
    try:
        value = ast.literal_eval(given)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return ()
    if isinstance(value, tuple | list) and all(isinstance(one, str) for one in value):
        return tuple(one.lower() for one in value)
    return ()
