namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// The classes of UAX #14 table 1 as its rules need them: AI, SG, SA and XX are resolved by LB1, and the subsets that LB30 and LB30b
/// name stand by themselves.
/// </summary>
internal enum LineBreakClass : byte
{
    BK, CR, LF, NL, SP, ZW, WJ, ZWJ, GL, CM,
    CL, CP, EX, IS, SY, OP, QU, NS, B2, BA, HY, BB, CB, IN,
    AL, HL, NU, PR, PO, ID, EB, EM,
    JL, JV, JT, H2, H3, RI,

    /// <summary>Small kana: NS where breaking is strict, else ID.</summary>
    CJ,

    /// <summary>OP and CP whose East Asian width is fullwidth, wide or halfwidth.</summary>
    EastAsianOP, EastAsianCP,

    /// <summary>Pictographs to come: Extended_Pictographic and not yet assigned; ID in all else.</summary>
    UnassignedPictograph,
}
