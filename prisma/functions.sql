-- What compiled rules are made of (journey/rules). Each says in SQL what a function of the same meaning says there, and must go on doing so.
-- Applied with every migration, after it: what changes here replaces what was there.

-- shared/fold-text
CREATE OR REPLACE FUNCTION safar_fold(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN lower(btrim(regexp_replace(translate(normalize(value, NFKC),
    E'\u064A\u0649\u0643\u0629\u0623\u0625\u0671'
    || E'\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669'
    || E'\u200D\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0658\u0659\u065A\u065B\u065C\u065D\u065E\u065F'
    || E'\u0670\u200C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069',
    E'\u06CC\u06CC\u06A9\u0647\u0627\u0627\u06270123456789' || '0123456789'),
    '[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'), ' ') COLLATE "und-x-icu");
END $$;

CREATE OR REPLACE FUNCTION safar_latin_digits(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(value,
    E'\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669',
    '01234567890123456789')
$$;

CREATE OR REPLACE FUNCTION safar_trim(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(value,
    E'\t\n\u000B\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')
$$;

-- toNumber in journey/rules/operators/compare-values
CREATE OR REPLACE FUNCTION safar_number(value jsonb) RETURNS float8
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  written text;
  size numeric;
BEGIN
  IF jsonb_typeof(value) = 'number' THEN
    size := (value #>> '{}')::numeric;
    RETURN CASE WHEN abs(size) < 1e308 THEN size::float8 END;
  ELSIF jsonb_typeof(value) = 'string' THEN
    written := value #>> '{}';
    -- Nothing longer can be one: digits, their separators, an exponent.
    IF length(written) > 200 THEN RETURN NULL; END IF;
    written := safar_trim(translate(safar_latin_digits(written), E'\u066B,\u066C', '.'));
    IF written ~ '^[+-]?([0-9]{1,30}(\.[0-9]{0,30})?|\.[0-9]{1,30})([eE][+-]?[0-9]{1,2})?$' THEN
      RETURN written::float8;
    END IF;
  END IF;
  RETURN NULL;
END $$;

-- sameValue; what is missing is SQL's null
CREATE OR REPLACE FUNCTION safar_same(a jsonb, b jsonb) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  kind_a text := jsonb_typeof(a);
  kind_b text := jsonb_typeof(b);
  x float8;
  y float8;
BEGIN
  IF a IS NULL OR b IS NULL OR kind_a = 'null' OR kind_b = 'null' THEN
    RETURN (a IS NULL OR kind_a = 'null') AND (b IS NULL OR kind_b = 'null');
  ELSIF kind_a = 'boolean' OR kind_b = 'boolean' THEN
    RETURN kind_a IN ('boolean', 'string') AND kind_b IN ('boolean', 'string') AND a #>> '{}' = b #>> '{}';
  END IF;
  x := safar_number(a);
  y := safar_number(b);
  IF x IS NOT NULL AND y IS NOT NULL THEN RETURN x = y; END IF;
  IF kind_a = 'string' AND kind_b = 'string' THEN RETURN safar_fold(a #>> '{}') = safar_fold(b #>> '{}'); END IF;
  RETURN a = b;
END $$;

-- compareValues: below, at or above zero; null when they cannot be ordered
CREATE OR REPLACE FUNCTION safar_compare(a jsonb, b jsonb) RETURNS int
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  x float8 := safar_number(a);
  y float8 := safar_number(b);
  s text;
  t text;
BEGIN
  IF x IS NOT NULL AND y IS NOT NULL THEN RETURN sign(x - y); END IF;
  IF jsonb_typeof(a) = 'string' AND jsonb_typeof(b) = 'string' THEN
    s := safar_fold(a #>> '{}');
    t := safar_fold(b #>> '{}');
    RETURN CASE WHEN s = t THEN 0 WHEN s COLLATE "C" < t COLLATE "C" THEN -1 ELSE 1 END;
  END IF;
  RETURN NULL;
END $$;

-- journey/calendar/zone-of
CREATE OR REPLACE FUNCTION safar_zone(traits jsonb, fallback text) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  own jsonb;
  zone text;
BEGIN
  IF NOT traits ?| ARRAY['timezone', 'timeZone', 'time_zone', 'context', 'context.timezone'] THEN RETURN fallback; END IF;
  FOREACH own IN ARRAY ARRAY[
    traits -> 'timezone', traits -> 'timeZone', traits -> 'time_zone',
    CASE WHEN traits ? 'context.timezone' THEN traits -> 'context.timezone' ELSE traits -> 'context' -> 'timezone' END
  ] LOOP
    IF jsonb_typeof(own) = 'string' THEN
      zone := own #>> '{}';
      IF zone ~ '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)+$' AND zone !~* '^(posix|right)/' THEN
        BEGIN
          PERFORM timestamptz '2000-01-01 00:00:00+00' AT TIME ZONE zone;
          RETURN zone;
        EXCEPTION WHEN invalid_parameter_value THEN
          NULL;
        END;
      END IF;
    END IF;
  END LOOP;
  RETURN fallback;
END $$;

-- readDate in journey/rules/operators/dates. `years`: day numbers on which the years 1200 … of the Persian calendar begin.
-- day: days since 1970-01-01; at: ms into the day; ahead: minutes that the writer's clock is ahead of UTC.
CREATE OR REPLACE FUNCTION safar_read_date(value jsonb, years int[], OUT day int, OUT at int, OUT ahead int)
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  part text[];
  y int;
  m int;
  d int;
BEGIN
  IF jsonb_typeof(value) IS DISTINCT FROM 'string' OR length(value #>> '{}') > 40 THEN RETURN; END IF;
  part := regexp_match(safar_latin_digits(safar_trim(value #>> '{}')),
    '^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,9}))?)?(?:([Zz])|([+-])([0-9]{2}):?([0-9]{2}))?)?$');
  IF part IS NULL THEN RETURN; END IF;
  y := part[1];
  m := part[2];
  d := part[3];
  IF m < 1 OR m > 12 OR d < 1 OR d > 31 THEN RETURN; END IF;
  IF y >= 1600 THEN
    IF extract(month FROM make_date(y, m, 1) + (d - 1)) <> m THEN RETURN; END IF;
    day := make_date(y, m, 1) + (d - 1) - date '1970-01-01';
  ELSE
    IF m > 6 AND d > 30 THEN RETURN; END IF;
    day := years[y - 1199] + CASE WHEN m <= 6 THEN (m - 1) * 31 ELSE 186 + (m - 7) * 30 END + d - 1;
    IF years[y - 1198] IS NULL OR day >= years[y - 1198] THEN day := NULL; RETURN; END IF;
  END IF;
  IF part[4] IS NULL THEN RETURN; END IF;
  IF part[4]::int > 23 OR part[5]::int > 59 OR coalesce(part[6], '0')::int > 59 THEN day := NULL; RETURN; END IF;
  at := ((part[4]::int * 60 + part[5]::int) * 60 + coalesce(part[6], '0')::int) * 1000 + left(rpad(coalesce(part[7], ''), 3, '0'), 3)::int;
  IF part[8] IS NOT NULL THEN
    ahead := 0;
  ELSIF part[9] IS NOT NULL THEN
    ahead := part[10]::int * 60 + part[11]::int;
    IF ahead > 1440 THEN day := NULL; at := NULL; ahead := NULL; RETURN; END IF;
    IF part[9] = '-' THEN ahead := -ahead; END IF;
  END IF;
END $$;

-- instantOf
CREATE OR REPLACE FUNCTION safar_moment(value jsonb, zone text, years int[]) RETURNS timestamptz
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  written record;
  local timestamp;
BEGIN
  written := safar_read_date(value, years);
  IF written.day IS NULL THEN RETURN NULL; END IF;
  local := timestamp '1970-01-01' + make_interval(days => written.day) + coalesce(written.at, 0) * interval '1 millisecond';
  IF written.ahead IS NULL THEN RETURN local AT TIME ZONE zone; END IF;
  RETURN (local - make_interval(mins => written.ahead)) AT TIME ZONE 'UTC';
END $$;

-- dayOf
CREATE OR REPLACE FUNCTION safar_day(value jsonb, zone text, years int[]) RETURNS int
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  written record;
BEGIN
  written := safar_read_date(value, years);
  IF written.day IS NULL OR written.ahead IS NULL THEN RETURN written.day; END IF;
  RETURN (safar_moment(value, zone, years) AT TIME ZONE zone)::date - date '1970-01-01';
END $$;

-- monthDay: month × 100 + day. Without years, in the Gregorian calendar.
CREATE OR REPLACE FUNCTION safar_month_day(day int, years int[]) RETURNS int
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  own date := date '1970-01-01' + day;
  year int;
  into_year int;
BEGIN
  IF day IS NULL THEN RETURN NULL; END IF;
  IF years IS NULL THEN RETURN extract(month FROM own) * 100 + extract(day FROM own); END IF;
  year := width_bucket(day, years);
  IF year < 1 OR year >= cardinality(years) THEN RETURN NULL; END IF;
  into_year := day - years[year];
  IF into_year < 186 THEN RETURN (into_year / 31 + 1) * 100 + into_year % 31 + 1; END IF;
  RETURN ((into_year - 186) / 30 + 7) * 100 + (into_year - 186) % 30 + 1;
END $$;

-- Math.imul
CREATE OR REPLACE FUNCTION safar_multiply(a bigint, b bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT (a * (b & 65535) + (((a * (b >> 16)) & 65535) << 16)) & 4294967295
$$;

-- bucketOf in journey/plan
CREATE OR REPLACE FUNCTION safar_bucket(person text, salt text) RETURNS int
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  hash bigint := 2166136261;
  code int;
  letter text;
BEGIN
  FOREACH letter IN ARRAY regexp_split_to_array(salt || ':' || person, '') LOOP
    code := ascii(letter);
    IF code > 65535 THEN
      hash := safar_multiply(hash # (55296 + ((code - 65536) >> 10)), 16777619);
      code := 56320 + ((code - 65536) & 1023);
    END IF;
    hash := safar_multiply(hash # code, 16777619);
  END LOOP;
  hash := safar_multiply(hash # (hash >> 16), 2246822507);
  hash := safar_multiply(hash # (hash >> 13), 3266489909);
  hash := hash # (hash >> 16);
  RETURN hash % 10000;
END $$;
