/** What an address ends with that opens the form for a reply to a comment. */
export const replyHash = (number: number): string => `#reply-${number}`;

/** Where one replies to a comment, from its permalink. */
export const toReplyAddress = (permalink: string): string => permalink.replace(/#comment-(\d+)$/, "#reply-$1");
