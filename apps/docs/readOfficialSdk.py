"""Prints, as JSON, the calls of the console that the official Python SDK makes.

    pip download qianfan==0.4.12.3 --no-deps && unzip -q qianfan-*.whl -d sdk
    python readOfficialSdk.py sdk 2025-02-07 > src/data/officialPython.json

The date is that of the release on PyPI. The source is read and not run: `calls` are the methods that send a request,
with its route and Action; `classes` are the methods of the classes on top, with the calls that their code makes.
"""

import ast
import functools
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

sdk, date = Path(sys.argv[1]), sys.argv[2]
above = ["trainer", "model", "dataset", "evaluation"]


@functools.cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(scope: ast.AST) -> list[ast.FunctionDef]:
    return [node for node in scope.body if isinstance(node, ast.FunctionDef)]


def methods(scope: ast.AST, name: str) -> Iterator[tuple[str, ast.FunctionDef, list[ast.FunctionDef]]]:
    """Every method below a class, with its dotted name and its neighbours."""
    for each in functions(scope):
        yield f"{name}.{each.name}", each, functions(scope)
    for inner in scope.body:
        if isinstance(inner, ast.ClassDef):
            yield from methods(inner, f"{name}.{inner.name}")


def constants() -> dict[str, str]:
    """The texts of `Consts`, by name."""
    (scope,) = [each for each in parsed(sdk / "qianfan/consts.py").body if getattr(each, "name", "") == "Consts"]
    rows = [row for row in scope.body if isinstance(row, ast.AnnAssign) and isinstance(row.value, ast.Constant)]
    return {ast.unparse(row.target): row.value.value for row in rows}


consts = constants()


def text_in(node: ast.AST) -> str | None:
    """The first constant that is named below a node."""
    names = [ast.unparse(each) for each in ast.walk(node) if isinstance(each, ast.Attribute)]
    return next((consts[name[7:]] for name in names if name.startswith("Consts.")), None)


def public(file: Path, group: str) -> str | None:
    """The dotted name of a class where a package of the SDK gives it to its users."""
    for folder in [each for each in file.parents if sdk in each.parents]:
        package = folder / "__init__.py"
        if package.exists() and group in imports(parsed(package)):
            return ".".join([*folder.relative_to(sdk).parts, group])
    return None


def request(function: ast.FunctionDef, neighbours: list[ast.FunctionDef]) -> dict[str, str] | None:
    """What a method sends, where it makes a request."""
    made = [each for each in ast.walk(function) if isinstance(each, ast.Call)]
    for call in [each for each in made if ast.unparse(each.func) == "QfRequest"]:
        given = {word.arg: word.value for word in call.keywords}
        url = given["url"]
        # `cls.base_api_route()` is the constant that the neighbour of that name returns.
        if isinstance(url, ast.Call):
            url = next(each for each in neighbours if each.name == url.func.attr)
        later = [each for each in ast.walk(function) if isinstance(each, ast.Assign)]
        queries = [given.get("query"), *(each.value for each in later if ast.unparse(each.targets[0]) == "req.query")]
        route = text_in(url)
        action = next((text for query in queries if query and (text := text_in(query))), None)
        if route:
            return {"method": given["method"].value, "route": route, **({"action": action} if action else {})}
    return None


def console_calls() -> Iterator[dict[str, str]]:
    for file in sorted((sdk / "qianfan/resources/console").glob("*.py")):
        for group in parsed(file).body:
            if isinstance(group, ast.ClassDef):
                dotted = public(file, group.name) or f"qianfan.resources.console.{file.stem}.{group.name}"
                for name, function, neighbours in methods(group, dotted):
                    if sent := request(function, neighbours):
                        yield {"name": name, **sent}


@functools.cache
def imports(module: ast.Module) -> dict[str, tuple[str, str]]:
    """What a module takes from another of the SDK, by the name that it has here."""
    return {
        each.asname or each.name: (node.module or "", each.name)
        for node in ast.walk(module)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qianfan")
        for each in node.names
    }


def reachable(module: ast.Module, neighbours: list[ast.FunctionDef]) -> dict[str, tuple[ast.Module, ast.FunctionDef]]:
    """The functions that a method can call by a plain name: beside it, in its module, in a module that is imported."""
    found = {f"{one}.{each.name}": (module, each) for one in ("self", "cls") for each in neighbours}
    for name, (source, original) in imports(module).items():
        file = sdk / f"{source.replace('.', '/')}.py"
        if file.exists():
            other = parsed(file)
            found |= {name: (other, each) for each in functions(other) if each.name == original}
    return found | {each.name: (module, each) for each in functions(module)}


def made_by(module: ast.Module, function: ast.FunctionDef, neighbours: list[ast.FunctionDef]) -> set[str]:
    """The calls that a method makes, itself and through the functions that it calls."""
    found: set[str] = set()
    seen: set[ast.FunctionDef] = set()
    waiting = [(module, function, neighbours)]
    while waiting:
        module, function, neighbours = waiting.pop()
        groups = {name: original for name, (source, original) in imports(module).items() if is_console(source)}
        others = reachable(module, neighbours)
        for node in ast.walk(function):
            if not isinstance(node, ast.Attribute | ast.Name):
                continue
            name = ast.unparse(node)
            first, _, rest = name.partition(".")
            call = f"qianfan.resources.{groups.get(first)}.{rest}".replace("resources.resources.", "resources.")
            if call in known:
                found.add(call)
            source, other = others.get(name, (module, None))
            if other and other not in seen:
                seen.add(other)
                waiting.append((source, other, neighbours if "." in name else []))
    return found


def is_console(module: str) -> bool:
    return re.match(r"qianfan(\.resources.*)?$", module) is not None


def classes() -> Iterator[dict[str, object]]:
    for folder in above:
        for file in sorted((sdk / "qianfan" / folder).rglob("*.py")):
            module = parsed(file)
            for group in [each for each in module.body if isinstance(each, ast.ClassDef)]:
                dotted = public(file, group.name)
                for name, function, neighbours in methods(group, dotted) if dotted else []:
                    made = made_by(module, function, neighbours)
                    if made and not function.name.startswith("_"):
                        yield {"name": name, "calls": sorted(made)}


calls = list(console_calls())
known = {call["name"] for call in calls}
(metadata,) = sdk.glob("qianfan-*.dist-info/METADATA")
version = re.search(r"^Version: (.*)$", metadata.read_text("utf-8"), re.M)[1]
json.dump({"version": version, "date": date, "calls": calls, "classes": list(classes())}, sys.stdout, indent=1)
print()
