namespace HerDocs.Css.Values;

/// <summary>The value of initial-letter (CSS Inline 3 §7.2): how many lines tall, and how many lines it sinks.</summary>
public sealed record InitialLetter(double Size, int Sink);
