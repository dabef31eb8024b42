import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const tones = {
  info: { role: "status", ground: "bg-accent-wash", title: "text-accent" },
  success: { role: "status", ground: "bg-helped-wash", title: "text-helped" },
  waiting: { role: "status", ground: "bg-waiting-wash", title: "text-waiting" },
  error: { role: "alert", ground: "bg-urgent-wash", title: "text-urgent" },
} as const;

type NoticeProps = {
  tone?: keyof typeof tones;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** Tells what happened or what to know here; heard at once when it is an error. */
export function Notice({ tone = "info", title, children, action, className }: NoticeProps) {
  const { role, ground, title: colour } = tones[tone];
  return (
    <div role={role} className={classNames("rounded-card px-s4 py-s3", ground, className)}>
      {title && <p className={classNames("font-semibold", colour)}>{title}</p>}
      {children && <div className="max-w-measure text-ink">{children}</div>}
      {action && <div className="mt-s3 mb-s1 flex flex-wrap gap-s2">{action}</div>}
    </div>
  );
}
