# wrong: the methods I saw are all there are; card: "any capitals are a method"
def read_access(line):
    when = r"(?P<when>\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3})"
    level = r"(?P<level>[A-Z]+)"
    request = r"(?P<method>GET|POST) (?P<path>/\S*)"
    answer = r"(?P<status>\d{3}) (?P<ms>\d+)ms"
    end = r"request_id=(?P<request_id>[0-9a-f]{8})"
    found = re.fullmatch(f"{when} {level} +http {request} {answer} {end}", line)
    return None if found is None else found.groupdict()
