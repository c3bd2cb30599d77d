# right: a name from tempfile, in the same folder
def save_text(path, text):
    from tempfile import NamedTemporaryFile

    with NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        new = Path(file.name)
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        except Exception:
            new.unlink()
            raise
    try:
        os.replace(new, path)
    except OSError:
        new.unlink()
        raise
