namespace B2BCentral.Imports.Synthetic;

/// <summary>Business customers of a tool shop in the United States.</summary>
internal static class UnitedStates
{
    public static readonly Country Country = new(
        "CA CA CA CA CA TX TX TX TX FL FL FL NY NY NY PA PA IL IL OH OH GA GA NC NC MI MI NJ NJ VA WA WA AZ AZ TN MA IN MO MD WI CO CO MN SC AL LA KY OR OK CT UT IA NV AR KS ID NE NM"
            .Split(' '),
        ("Alder Creek|Amberfield|Ashgrove|Bayhollow|Birchline|Bluestem|Briar Hill|Cedar Fork|Clearbrook|Copper Gulch|Cottonbend|Cross Timber|Dunmere|Eagle Notch|" +
            "Elkwater|Fairmeadow|Fallowmont|Foxglen|Granite Bay|Greyfield|Harlow Ridge|Hawkspur|Hickory Run|Ironbend|Juniper Flats|Kestrel Point|Larkmoor|Limestone Gap|" +
            "Lonepine|Maple Ford|Marlstone|Millrace|Northgate Hollow|Oakhurst Bend|Old Quarry|Otter Bay|Pebble Creek|Pinyon|Prairie Star|Quartz Hill|Red Mesa|Riverbluff|" +
            "Saltgrass|Sandhill|Silver Birch|Stonewater|Sycamore Lane|Tallgrass|Thornbury Lake|Timberwolf Pass|Tumbleweed|Twin Pines|Upland|Valley Forge Road|Walnut Grove|" +
            "Westmarch|Whitecap|Wildrye|Willow Bend|Yarrow").Split('|'),
        [" LLC", " LLC", " Inc.", " Co.", " & Sons", "", ""],
        [
            new("23", "238", 17, 34, ["Electric", "Plumbing & Heating", "Roofing", "Drywall", "Painting Contractors", "Mechanical"]),
            new("23", "236", 9, 20, ["Builders", "Construction", "Homes", "Renovations"]),
            new("23", "237", 4, 9, ["Paving", "Site Works", "Pipeline Services"], Trend: 1.25),
            new("31-33", "332", 11, 22, ["Metal Works", "Fabrication", "Machining", "Sheet Metal"]),
            new("31-33", "333", 5, 11, ["Machine Company", "Pump Works", "Conveyors"]),
            new("31-33", "336", 3, 7, ["Trailer Manufacturing", "Marine Works"], Trend: 0.9),
            new("81", "811", 10, 24, ["Auto Repair", "Truck Service", "Equipment Repair", "Appliance Service"]),
            new("61", "611", 6, 16, ["School District", "Technical College", "Academy"]),
            new("92", "921", 4, 9, ["Public Works", "City Services", "County Facilities"]),
            new("48-49", "493", 5, 10, ["Storage & Logistics", "Distribution Center"], Trend: 1.3),
            new("48-49", "484", 3, 8, ["Freight Lines", "Haulage"]),
            new("53", "531", 5, 12, ["Property Management", "Apartments"], Trend: 1.1),
            new("62", "622", 3, 6, ["Community Hospital", "Medical Center"]),
            new("72", "721", 4, 9, ["Inn & Suites", "Lodge"], Trend: 0.45),
            new("22", "221", 4, 7, ["Electric Cooperative", "Water Utility"], NewSinceDays: 140),
            new(null, null, 14, 34, ["Services", "Group", "Partners", "Enterprises", "Trading"]),
        ]);
}
