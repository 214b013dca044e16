namespace B2BCentral.Testing.PostgreSql;

/// <summary>
/// Stands in for Citus, which the tests cannot install: an extension of its name with the two functions that spread tables. They spread nothing.
/// They keep the list that Citus keeps, and refuse what Citus 13 refuses, as its documentation and source say.
/// </summary>
public static class CitusStandIn
{
    internal const string Control = "comment = 'stands in for Citus'\ndefault_version = '1'\nrelocatable = false\nschema = public\n";

    internal const string Script =
        """
        CREATE TABLE pg_dist_partition (logicalrelid regclass PRIMARY KEY, partmethod "char" NOT NULL, repmodel "char" NOT NULL, colocationid int NOT NULL, stands_by name);
        GRANT SELECT ON pg_dist_partition TO PUBLIC;

        CREATE FUNCTION refuse_what_is_placed(of regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
          IF EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = of AND (partmethod = 'h' OR repmodel = 't')) THEN
            RAISE EXCEPTION 'table "%" is already distributed', of;
          END IF;
          IF COALESCE(current_setting('citus.enable_unsafe_triggers', true), 'off') <> 'on' AND EXISTS (SELECT FROM pg_trigger WHERE tgrelid = of AND NOT tgisinternal) THEN
            RAISE EXCEPTION 'cannot distribute relation "%" because it has triggers', of;
          END IF;
          IF EXISTS (SELECT FROM pg_constraint k WHERE k.contype = 'f' AND k.conrelid = of AND k.confrelid <> of AND k.confrelid NOT IN (SELECT logicalrelid FROM pg_dist_partition WHERE partmethod = 'h' OR repmodel = 't')) THEN
            RAISE EXCEPTION 'referenced table of "%" must be a distributed table or a reference table', of;
          END IF;
        END $$;

        CREATE FUNCTION create_reference_table(of regclass) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
          PERFORM refuse_what_is_placed(of);
          IF EXISTS (SELECT FROM pg_constraint k JOIN pg_dist_partition p ON p.logicalrelid = k.confrelid WHERE k.contype = 'f' AND k.conrelid = of AND p.partmethod = 'h') THEN
            RAISE EXCEPTION 'foreign keys from reference tables to distributed tables are not supported';
          END IF;
          -- Tables on the coordinator that refer to it, and those that refer to them, become known to Citus.
          IF COALESCE(current_setting('citus.enable_local_reference_foreign_keys', true), 'on') <> 'off' THEN
            INSERT INTO pg_dist_partition
              WITH RECURSIVE chained(one) AS (
                SELECT k.conrelid FROM pg_constraint k WHERE k.contype = 'f' AND k.confrelid = of
                UNION SELECT k.conrelid FROM pg_constraint k JOIN chained ON k.confrelid = chained.one WHERE k.contype = 'f')
              SELECT one, 'n', 's', 0 FROM chained ON CONFLICT DO NOTHING;
          END IF;
          INSERT INTO pg_dist_partition VALUES (of, 'n', 't', 0) ON CONFLICT (logicalrelid) DO UPDATE SET repmodel = 't';
        END $$;

        CREATE FUNCTION create_distributed_table(of regclass, by_column text, distribution_type text DEFAULT 'hash', colocate_with text DEFAULT 'default') RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
        DECLARE beside int; bad text; BEGIN
          PERFORM refuse_what_is_placed(of);
          IF EXISTS (SELECT FROM pg_constraint k JOIN pg_dist_partition p ON p.logicalrelid = k.conrelid WHERE k.contype = 'f' AND k.confrelid = of AND k.conrelid <> of AND p.partmethod = 'n') THEN
            RAISE EXCEPTION 'foreign keys from reference tables and local tables to distributed tables are not supported';
          END IF;
          SELECT i.indexrelid::regclass::text INTO bad FROM pg_index i WHERE i.indrelid = of AND (i.indisunique OR i.indisexclusion)
            AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = of AND a.attname = by_column AND a.attnum = ANY (i.indkey)) LIMIT 1;
          IF bad IS NOT NULL THEN RAISE EXCEPTION 'cannot create constraint on "%": % does not include the partition column', of, bad; END IF;
          IF NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = of AND attname = by_column AND NOT attisdropped) THEN RAISE EXCEPTION 'column "%" of relation "%" does not exist', by_column, of; END IF;
          IF colocate_with = 'none' THEN SELECT COALESCE(max(colocationid), 0) + 1 INTO beside FROM pg_dist_partition;
          ELSIF colocate_with = 'default' THEN beside := 1;
          ELSE
            SELECT colocationid INTO beside FROM pg_dist_partition WHERE logicalrelid = colocate_with::regclass AND partmethod = 'h';
            IF beside IS NULL THEN RAISE EXCEPTION 'relation % is not distributed', colocate_with; END IF;
          END IF;
          SELECT k.conname INTO bad FROM pg_constraint k JOIN pg_dist_partition p ON p.logicalrelid = k.confrelid WHERE k.contype = 'f' AND k.conrelid = of AND p.partmethod = 'h' AND (p.colocationid <> beside OR NOT EXISTS (
            SELECT FROM unnest(k.conkey, k.confkey) AS pair(own, others)
            JOIN pg_attribute a ON a.attrelid = of AND a.attnum = pair.own AND a.attname = by_column
            JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.others AND b.attname = p.stands_by)) LIMIT 1;
          IF bad IS NOT NULL THEN RAISE EXCEPTION 'cannot create foreign key constraint %: relations are not colocated, or it has not the partition column at the same place', bad; END IF;
          SELECT k.conname INTO bad FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = of AND a.attname = by_column AND a.attnum = ANY (k.conkey)
            WHERE k.contype = 'f' AND k.conrelid = of AND (k.confdeltype IN ('n', 'd') OR k.confupdtype IN ('n', 'd', 'c')) LIMIT 1;
          IF bad IS NOT NULL THEN RAISE EXCEPTION 'cannot create foreign key constraint %: it would change the distribution key', bad; END IF;
          INSERT INTO pg_dist_partition VALUES (of, 'h', 's', beside, by_column) ON CONFLICT (logicalrelid) DO UPDATE SET partmethod = 'h', colocationid = beside, stands_by = by_column;
        END $$;
        """;
}
