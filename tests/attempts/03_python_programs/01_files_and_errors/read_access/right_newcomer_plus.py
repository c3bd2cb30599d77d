# right: pieces glued by +, digits one by one
def read_access(line):
    when = r"(?P<when>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3})"
    level = r"(?P<level>[A-Z]+)"
    request = r"(?P<method>[A-Z][A-Z]*)" + " " + r"(?P<path>/\S*)"
    answer = r"(?P<status>\d\d\d)" + " " + r"(?P<ms>\d\d*)" + "ms"
    end = "request_id=" + r"(?P<request_id>" + r"[0-9a-f]" * 8 + ")"
    found = re.fullmatch(f"{when} {level} +http {request} {answer} {end}", line)
    return None if found is None else found.groupdict()
