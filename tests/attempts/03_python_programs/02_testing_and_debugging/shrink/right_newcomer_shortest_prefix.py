# right: the shortest beginning that fails, again and again
def shrink(rows, fails):
    # find the last guilty row by halving: the shortest beginning that fails
    guilty = []
    end = len(rows)
    while True:
        if fails(guilty):
            return guilty
        small = 0          # rows[:small] + guilty passes
        big = end          # rows[:big] + guilty fails
        while big - small > 1:
            middle = (small + big) // 2
            if fails(rows[:middle] + guilty):
                big = middle
            else:
                small = middle
        guilty = [rows[big - 1]] + guilty
        end = big - 1
