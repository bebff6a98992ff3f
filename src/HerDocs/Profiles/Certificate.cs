namespace HerDocs.Profiles;

/// <summary>The mark that a classification body gave the film, such as <c>15</c> from the BBFC.</summary>
public sealed record Certificate(Sourced<string> Body, Sourced<string> Mark);
