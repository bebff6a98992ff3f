namespace HerDocs.Writers.Word.Formats;

/// <summary>What Word must be told of a run's letters, as it does not find it out itself.</summary>
/// <param name="Slot">Whose font they are set in.</param>
/// <param name="NeedsHint">Word would take the Latin font for some of them, which East Asian text has as well (ECMA-376 Part 1 §17.3.2.26, hint).</param>
/// <param name="RunsRightToLeft">ECMA-376 Part 1 §17.3.2.30.</param>
internal readonly record struct RunScript(ScriptSlot Slot, bool NeedsHint = false, bool RunsRightToLeft = false)
{
    /// <summary>ECMA-376 Part 1 §17.3.2.7: letters of a complex script that run to the right.</summary>
    public bool IsComplexLeftToRight => Slot == ScriptSlot.Complex && !RunsRightToLeft;

    /// <summary>The script of both together; null when they cannot be one run.</summary>
    public RunScript? Join(RunScript other)
    {
        if (NeedsHint != other.NeedsHint || RunsRightToLeft != other.RunsRightToLeft || IsComplexLeftToRight != other.IsComplexLeftToRight)
            return null;
        return this with { Slot = Slot == ScriptSlot.Latin ? other.Slot : Slot };
    }
}
