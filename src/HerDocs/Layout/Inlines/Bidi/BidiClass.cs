namespace HerDocs.Layout.Inlines.Bidi;

/// <summary>Bidirectional character types, by their short names (UAX #9 §3.2).</summary>
internal enum BidiClass : byte
{
    L, R, AL, EN, ES, ET, AN, CS, NSM, BN, B, S, WS, ON, LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI,
}

internal static class BidiClasses
{
    public static bool IsIsolateInitiator(this BidiClass type) => type is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>Rule X9 takes them out of what the rules after it see.</summary>
    public static bool IsRemoved(this BidiClass type) =>
        type is BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO or BidiClass.PDF or BidiClass.BN;

    /// <summary>What rule N1 calls NI.</summary>
    public static bool IsNeutral(this BidiClass type) =>
        type is BidiClass.B or BidiClass.S or BidiClass.WS or BidiClass.ON or BidiClass.PDI || type.IsIsolateInitiator();
}
