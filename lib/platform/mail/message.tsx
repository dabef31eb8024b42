import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import { render } from "@react-email/render";

/** What an e-mail says; every e-mail of the site has this form. */
export type MailContent = {
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A passage that somebody wrote, shown set apart. */
  readonly quote?: string;
  /** Answers to choose from before the action. */
  readonly choices?: readonly { readonly label: string; readonly href: string }[];
  readonly action: { readonly label: string; readonly href: string };
  /** Why this arrives, and how to end it. */
  readonly footer: string;
  readonly unsubscribeHref?: string;
};

const ink = "#23312c";
const soft = "#5a6761";
const serif = "Georgia, 'Times New Roman', serif";
const sans = "'Atkinson Hyperlegible Next', Verdana, sans-serif";
const text = { fontFamily: sans, fontSize: "16px", lineHeight: "26px", color: ink, margin: "0 0 16px" };
const button = { borderRadius: "999px", padding: "13px 22px", fontFamily: sans, fontWeight: 600 };
const plainButton = { border: "1px solid #175c45", color: "#175c45", margin: "0 8px 8px 0" };

function Mail({ content }: { content: MailContent }) {
  return (
    <Html lang="en">
      <Head />
      <Preview>{content.paragraphs[0] ?? content.heading}</Preview>
      <Body style={{ backgroundColor: "#faf8f3", margin: 0, padding: "24px 0" }}>
        <Container style={{ maxWidth: "560px", padding: "0 24px" }}>
          <Text style={{ ...text, fontFamily: serif, fontWeight: 600 }}>Evenstride</Text>
          <Heading
            as="h1"
            style={{ fontFamily: serif, fontSize: "24px", lineHeight: "31px", color: ink, fontWeight: 600 }}
          >
            {content.heading}
          </Heading>
          {content.paragraphs.map((paragraph) => (
            <Text key={paragraph} style={text}>
              {paragraph}
            </Text>
          ))}
          {content.quote && (
            <Section style={{ borderLeft: "3px solid #d9ede3", paddingLeft: "16px", margin: "0 0 20px" }}>
              <Text style={{ ...text, margin: 0, color: soft }}>{content.quote}</Text>
            </Section>
          )}
          {content.choices && (
            <Section style={{ margin: "0 0 12px" }}>
              {content.choices.map(({ label, href }) => (
                <Button key={href} href={href} style={{ ...button, ...plainButton }}>
                  {label}
                </Button>
              ))}
            </Section>
          )}
          <Button href={content.action.href} style={{ ...button, backgroundColor: "#175c45", color: "#ffffff" }}>
            {content.action.label}
          </Button>
          <Hr style={{ borderColor: "#e4dfd3", margin: "32px 0 16px" }} />
          <Text style={{ ...text, fontSize: "13px", lineHeight: "20px", color: soft }}>
            {content.footer}{" "}
            {content.unsubscribeHref && (
              <Link href={content.unsubscribeHref} style={{ color: soft, textDecoration: "underline" }}>
                Stop these e-mails
              </Link>
            )}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

const lineOf = ({ label, href }: MailContent["action"]): string => `${label}: ${href}`;

function plainText(content: MailContent): string {
  const { heading, paragraphs, quote, choices = [], action, footer, unsubscribeHref } = content;
  const quoted = quote
    ? [
        quote
          .split("\n")
          .map((line) => `> ${line}`)
          .join("\n"),
      ]
    : [];
  const end = unsubscribeHref ? `${footer}\nStop these e-mails: ${unsubscribeHref}` : footer;
  return [heading, ...paragraphs, ...quoted, ...choices.map(lineOf), lineOf(action), `-- \n${end}`].join("\n\n");
}

/** Renders an e-mail as HTML and as plain text. */
export async function renderMail(content: MailContent): Promise<{ html: string; text: string }> {
  return { html: await render(<Mail content={content} />), text: plainText(content) };
}
