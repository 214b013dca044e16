namespace B2BCentral.Imports.Synthetic;

/// <summary>What a shop for tools and workplace safety sells; columns as <see cref="Assortment.Of"/> reads them.</summary>
internal static class ToolAssortment
{
    public const string Families =
        """
        Hand Tools | Claw Hammer, Fiberglass Handle, {16 oz;20 oz} | 17.90 | 1.2 | 0.6
        Hand Tools | Combination Wrench Set, Metric, {9-Piece;14-Piece;22-Piece} | 31.90 | 1.5 | 0.9
        Hand Tools | Screwdriver Set, Magnetic Tips, {6-Piece;12-Piece;20-Piece} | 15.90 | 1.5 | 0.8
        Hand Tools | Locking Pliers, Curved Jaw, {7 in;10 in} | 14.90 | 1.2 | 0.8
        Hand Tools | Utility Knife, Retractable, {Single;Pack of 5} | 8.90 | 3.2 | 1.3
        Hand Tools | Torpedo Level, Magnetic, {9 in;16 in} | 12.90 | 1.5 | 0.7
        Hand Tools | Tape Measure, Wide Blade, {16 ft;25 ft;35 ft} | 11.90 | 1.4 | 1.0
        Hand Tools | Quick-Release Bar Clamp, {6 in;12 in;24 in} | 10.90 | 1.5 | 0.7
        Hand Tools | Hex Key Set, Long Arm, {SAE;Metric} | 13.90 | 1 | 0.8
        Hand Tools | Pry Bar, Forged Steel, {12 in;24 in} | 16.90 | 1.4 | 0.8
        Power Tools | Cordless Drill Driver Kit, 20 V, {1 Battery;2 Batteries} | 84.90 | 1.4 | 0.6
        Power Tools | Angle Grinder, 4-1/2 in, {Corded;20 V Bare Tool} | 59.90 | 1.3 | 0.6
        Power Tools | Orbital Sander, 5 in, {Corded;20 V Bare Tool} | 54.90 | 1.2 | 0.5
        Power Tools | Impact Driver, 20 V, {Bare Tool;Kit} | 69.90 | 1.7 | 0.5
        Power Tools | Dual-Temperature Heat Gun, 1500 W | 34.90 | 1 | 0.6
        Power Tool Accessories | Titanium Drill Bit Set, {21-Piece;29-Piece} | 24.90 | 1.4 | 0.9
        Power Tool Accessories | Cut-Off Wheels, 4-1/2 in, {Pack of 10;Pack of 25;Pack of 50} | 14.90 | 2 | 1.6
        Power Tool Accessories | Sanding Discs, 5 in, 8-Hole, {80 Grit;120 Grit;220 Grit}, Box of 50 | 16.90 | 1 | 1.4
        Power Tool Accessories | Bi-Metal Reciprocating Saw Blades, {Pack of 5;Pack of 10} | 15.90 | 1.8 | 1.3
        Power Tool Accessories | Step Drill Bit, 1/8 to 1/2 in | 19.90 | 1 | 0.9
        Safety & PPE | Nitrile Coated Work Gloves, 12 Pairs, {M;L;XL} | 21.90 | 1 | 2.2
        Safety & PPE | Safety Glasses, Anti-Fog, {Box of 12;Box of 24} | 19.90 | 1.8 | 2.1
        Safety & PPE | Hard Hat, Vented, 6-Point Ratchet, {White;Yellow;Orange} | 24.90 | 1 | 1.7
        Safety & PPE | High-Visibility Vest, Class 2, {M;L;XL}, Pack of 5 | 27.90 | 1 | 1.9
        Safety & PPE | Foam Ear Plugs, 32 dB, {Box of 100;Box of 200} | 17.90 | 1.8 | 1.9
        Safety & PPE | Disposable Dust Masks, {Box of 20;Box of 50} | 16.90 | 2.1 | 1.7
        Safety & PPE | Gel Knee Pads, Heavy Duty | 28.90 | 1 | 0.8
        Safety & PPE | Workplace First Aid Kit, {25 Person;50 Person} | 27.90 | 1.7 | 1.6
        Safety & PPE | Lockout Tagout Kit, {Electrical;Valve and Electrical} | 49.90 | 1.5 | 1.5
        Safety & PPE | Universal Spill Kit, {5 Gallon;20 Gallon} | 44.90 | 2.2 | 1.4
        Fasteners | Deck Screws, T25, {1 lb;5 lb;25 lb} | 12.90 | 2.4 | 1.1
        Fasteners | Wedge Anchors, 3/8 x 3 in, {Box of 25;Box of 50} | 19.90 | 1.8 | 1.4
        Fasteners | UV-Black Cable Ties, {8 in;11 in;14 in}, Bag of 100 | 8.90 | 1.3 | 1.6
        Fasteners | Hex Bolt Assortment, Grade 8, {240-Piece;480-Piece} | 32.90 | 1.7 | 1.0
        Tapes & Adhesives | Contractor Duct Tape, 2 in x 60 yd, {Single;Pack of 6} | 9.90 | 4.8 | 1.3
        Tapes & Adhesives | Vinyl Electrical Tape, Black, Pack of 10 | 11.90 | 1 | 1.4
        Tapes & Adhesives | Threadlocker, Medium Strength, {10 ml;50 ml} | 8.90 | 2.6 | 1.1
        Storage | Stackable Parts Bins, {Set of 6;Set of 12;Set of 24} | 22.90 | 1.8 | 1.2
        Storage | Open-Top Tool Bag, {16 in;20 in} | 36.90 | 1.3 | 0.6
        Storage | Rolling Tool Chest, 4 Drawers | 189.00 | 1 | 0.3
        Janitorial | Shop Towels, Blue, {Box of 200;Case of 1200} | 16.90 | 3.6 | 1.6
        Janitorial | Contractor Trash Bags, 42 Gallon, {Box of 20;Box of 50} | 17.90 | 2.1 | 1.5
        Janitorial | Waterless Hand Cleaner with Pumice, 1 Gallon | 18.90 | 1 | 1.4
        Electrical | Outdoor Extension Cord, 12/3, {25 ft;50 ft;100 ft} | 29.90 | 1.6 | 1.0
        Electrical | LED Work Light, {5000 lm;10000 lm Tripod} | 36.90 | 1.9 | 0.9
        Electrical | Digital Multimeter, True RMS | 44.90 | 1 | 0.8
        Measuring | Digital Caliper, Stainless, {6 in;8 in} | 26.90 | 1.5 | 0.8
        Measuring | Laser Distance Meter, {165 ft;330 ft} | 39.90 | 1.6 | 0.7
        """;
}
