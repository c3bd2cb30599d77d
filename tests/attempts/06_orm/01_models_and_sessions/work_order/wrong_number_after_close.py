# wrong OR3: reads a detached object; card: "after `close` nobody fills it again"
work_order = [3, 7, 2, 4, 1, 6, 5]
