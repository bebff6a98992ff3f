namespace HerDocs.Templates.Parameters;

/// <summary>A value of a parameter, checked.</summary>
/// <param name="Text">As one would type it.</param>
/// <param name="Css">As stylesheets see it: a value that can stand in any declaration.</param>
/// <param name="Model">As templates see it: a text, a number or a truth value.</param>
public sealed record ParameterValue(string Text, string Css, object Model);
