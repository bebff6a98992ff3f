namespace HerDocs.Fonts;

/// <summary>What a face says of its own kind; many say nothing.</summary>
public enum FontClass { Unknown, Serif, SansSerif, Script, Decorative }
