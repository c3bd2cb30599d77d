# right: one verbose pattern above the function
ACCESS = re.compile(
    r"""(?P<when>\d{4}-\d\d-\d\d\ \d\d:\d\d:\d\d\.\d{3})\ +(?P<level>[A-Z]+)\ +http\ (?P<method>[A-Z]+)\ (?P<path>/\S*)\ (?P<status>\d{3})\ (?P<ms>\d+)ms\ request_id=(?P<request_id>[\da-f]{8})""",
    re.VERBOSE,
)


def read_access(line):
    found = ACCESS.fullmatch(line)
    if found:
        return found.groupdict()
