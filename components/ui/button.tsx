import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type ButtonLook = "main" | "plain" | "quiet" | "danger";
type ButtonSize = "sm" | "md" | "lg";

const looks: Record<ButtonLook, string> = {
  main: "border-transparent bg-accent text-accent-ink hover:bg-accent-strong",
  plain: "border-line bg-surface text-ink hover:border-edge",
  quiet: "border-transparent text-ink-soft hover:bg-sunken hover:text-ink",
  danger: "border-urgent/45 bg-surface text-urgent hover:border-urgent hover:bg-urgent hover:text-urgent-ink",
};

// The small size is drawn smaller than a fingertip; the invisible edge around it is not.
const sizes: Record<ButtonSize, string> = {
  sm: "min-h-9 text-step--1 after:absolute after:-inset-[5px] after:content-['']",
  md: "min-h-touch text-step--1",
  lg: "min-h-13 text-step-0",
};

const room: Record<ButtonSize, string> = { sm: "px-3.5", md: "px-4.5", lg: "px-6" };
const quietRoom: Record<ButtonSize, string> = { sm: "px-2", md: "px-3", lg: "px-4" };

const shape =
  "relative inline-flex items-center justify-center gap-2 rounded-pill border py-1.5 text-center leading-tight font-semibold no-underline transition-colors print:hidden disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:not-aria-busy:opacity-55 aria-busy:cursor-progress";

/** The classes of a button, for the rare element that is neither a button nor a link. */
export function buttonClasses(look: ButtonLook = "plain", size: ButtonSize = "md", more?: string): string {
  return classNames(shape, looks[look], sizes[size], (look === "quiet" ? quietRoom : room)[size], more);
}

type ButtonProps = ComponentProps<"button"> & {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Something is on its way: the button keeps its place and the focus, and takes no second press. */
  pending?: boolean;
  pendingLabel?: ReactNode;
};

export function Button({
  look,
  size,
  pending = false,
  pendingLabel,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={pending ? "button" : type}
      aria-busy={pending || undefined}
      aria-disabled={pending || rest["aria-disabled"]}
      onClick={pending ? undefined : onClick}
      className={buttonClasses(look, size, className)}
    >
      {pending && <Turning />}
      {pending ? (pendingLabel ?? children) : children}
    </button>
  );
}

type ButtonLinkProps = ComponentProps<typeof Link> & { look?: ButtonLook; size?: ButtonSize };

export function ButtonLink({ look, size, className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={buttonClasses(look, size, className)} />;
}

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> & { label: string };

/** A button whose whole face is a picture; its name is written for those who do not see it. */
export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      className={classNames(
        "grid size-touch flex-none place-items-center rounded-pill text-ink-soft transition-colors hover:bg-sunken hover:text-ink",
        className,
      )}
    >
      {children}
    </button>
  );
}

function Turning() {
  return (
    <span
      aria-hidden="true"
      className="size-[1em] flex-none animate-spin rounded-pill border-2 border-current border-e-transparent"
    />
  );
}
