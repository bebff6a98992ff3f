namespace HerDocs.Profiles.Tree;

/// <summary>What the YAML parser told last, and where: the neighbourhood in which a mistake is understood.</summary>
internal readonly record struct YamlPlace(YamlPart Part, int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>The kinds of event that tell mistakes apart.</summary>
internal enum YamlPart
{
    Start,
    Plain,
    Quoted,
    Block,
    Alias,
    BrokenAlias,
    FlowStart,
    FlowEnd,
    Other,
}

/// <summary>What the YAML parser says when it cannot go on, in its own words; offsets into the whole text.</summary>
internal readonly record struct YamlFailure(string Message, int Start, int End)
{
    /// <summary>Ours, where the parser says nothing.</summary>
    public const string FlowCutOff = "flow collection cut off";

    /// <summary>Ours, where the parser says nothing.</summary>
    public const string TagNoUri = "a tag that is no URI";

    public bool Says(string words) => Message.Contains(words, StringComparison.Ordinal);
}
