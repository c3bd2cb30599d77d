# wrong: asks for a gap that open vacancies have too; card: "an open vacancy has no `archived_at` either"
lonely_order = [4, 2, 6, 5, 8, 9]
