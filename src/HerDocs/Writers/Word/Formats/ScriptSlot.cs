namespace HerDocs.Writers.Word.Formats;

/// <summary>The kinds of characters for which a run has a font each (ECMA-376 Part 1 §17.3.2.26).</summary>
internal enum ScriptSlot
{
    /// <summary>What Word sets in the fonts ascii and hAnsi: Latin, Greek, Cyrillic, and signs of no script.</summary>
    Latin,

    /// <summary>Ideographs, kana, hangul and what fills squares with them.</summary>
    EastAsian,

    /// <summary>Scripts that run to the left or whose letters change their shapes.</summary>
    Complex,
}
