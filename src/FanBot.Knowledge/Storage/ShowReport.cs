namespace FanBot.Knowledge.Storage;

/// <summary>What a build made of one show.</summary>
/// <param name="Key">Its name folded to letters and digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Articles">Number of its articles.</param>
/// <param name="Claims">Number of their claims.</param>
/// <param name="Facts">Number of facts they come to.</param>
/// <param name="Reconciled">Whether this build reconciled it; false where none of its articles changed.</param>
public sealed record ShowReport(string Key, string Name, int Articles, int Claims, int Facts, bool Reconciled);
