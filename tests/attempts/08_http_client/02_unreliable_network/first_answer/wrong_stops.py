# wrong: the error of the first address comes out; card: "Its error must lead to the next address"
def first_answer(urls, connect, read):
    for url in urls:
        response = requests.get(url, headers=agent, timeout=(connect, read))
        return response.json()
    return None
