
    SELECT city, experience, COUNT(*) AS vacancies,
           (COUNT(*) FILTER (WHERE amount_from IS NOT NULL OR amount_to IS NOT NULL))::numeric / COUNT(*) AS paid_share,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY amount_from) FILTER (WHERE currency = 'RUR') AS median_from,
           COUNT(amount_from) FILTER (WHERE currency = 'RUR') AS n
    FROM vacancies
    GROUP BY city, experience
